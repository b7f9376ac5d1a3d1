const BULLET = /^[·•§▪‣o–-][ \t\u00a0]+(?=\S)/;
/** A list of Word, pasted: a sign and hard spaces at the start of a paragraph. A hyphen with a plain space is Markdown already. */
const isBullet = (line: string) => /^[·•§▪‣]/.test(line) ? BULLET.test(line) : /^[o–-][ \t]*\u00a0+/.test(line);
const isRow = (line: string) => /^\|.*\|$/.test(line);
const isRule = (line: string) => /^\|(?:\s*:?-+:?\s*\|)+$/.test(line);

/** A table without the line below its header is not a table: the first row becomes the header. */
const addRules = (lines: string[]): string[] =>
  lines.flatMap((line, at) => {
    const starts = isRow(line) && !isRow(lines[at - 1] ?? '') && !isRule(lines[at + 1] ?? '');
    return starts ? [line, `|${' --- |'.repeat(line.split(/(?<!\\)\|/).length - 2)}`] : [line];
  });

/** Paragraphs that are pasted bullets become one list, without empty lines in between. */
function joinBullets(lines: string[]): string[] {
  const out: string[] = [];
  for (const line of lines) {
    if (isBullet(line) && out.at(-1) === '' && out.at(-2)?.startsWith('- ')) out.pop();
    out.push(isBullet(line) ? `- ${line.replace(BULLET, '')}` : line);
  }
  return out;
}

/**
 * Mends what pasting from a word processor leaves behind: lists and tables that are none, headings of a level that pages do
 * not have, marks of footnotes, soft hyphens. What is well written stays as it is.
 */
export function cleanText(text: string): string {
  const plain = text
    .replaceAll('\u00ad', '')
    .replace(/\[+[^[\]]*\]+\(#_ftn[^)]*\)/g, '')
    .replace(/^#(?= )/gm, '##')
    .replace(/^#{4,6}(?= )/gm, '###');
  return addRules(joinBullets(plain.split('\n'))).join('\n');
}
