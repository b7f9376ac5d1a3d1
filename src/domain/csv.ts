/**
 * One field by RFC 4180: quoted where it has a comma, a quote or a line break. The rule is a line long and our
 * tables are small and our own, so a library would add more to check than it takes away.
 */
const toField = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows of text as CSV (RFC 4180: commas, CRLF); UTF-8 is the writer's business. */
export const toCsvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((fields) => `${fields.map(toField).join(',')}\r\n`).join('');

/**
 * Text that a spreadsheet takes as text: what begins like a formula gets an apostrophe before it. For files that people
 * open; data for machines stays as it is.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const toPlainText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
