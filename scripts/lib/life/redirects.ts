import { isMap, parseDocument, Scalar } from 'yaml';

/**
 * content/redirects.yaml after a page moved: its old address leads to the new one, straight, also for those who come
 * from an address before that; an address that is a page again leads nowhere.
 * @param text the file
 * @param today ISO date
 */
export function addRedirect(text: string, { from, to }: { from: string; to: string }, today: string): string {
  const document = parseDocument(text);
  const leads = document.contents;
  if (!isMap(leads)) throw new Error('redirects.yaml is not a list of addresses.');
  leads.flow = false;
  for (const key of Object.keys(leads.toJSON() as object)) {
    const target = String(document.getIn([key, 'to']));
    if (target.replace(/#.*$/, '') === from) document.setIn([key, 'to'], target.replace(from, to));
  }
  document.delete(to);
  const key = new Scalar(from);
  key.type = 'QUOTE_DOUBLE';
  document.set(key, document.createNode({ to, date: today }));
  return document.toString({ defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 });
}
