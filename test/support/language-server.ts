import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

export interface Suggested {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/**
 * Starts a language server, the program that an editor of text asks for completion, in a folder.
 * @param settings what the editor's settings say, by section, where the server asks for them
 */
export async function startLanguageServer(args: readonly string[], folder: string, options: unknown, settings: Readonly<Record<string, unknown>> = {}) {
  const child = spawn(process.execPath, [...args, '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (result: unknown) => void>();
  let last = 0;
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const request = (method: string, params: unknown) =>
    new Promise<unknown>((done) => {
      waiting.set(++last, done);
      send({ id: last, method, params });
    });
  const receive = ({ id, method, params, result }: Message) => {
    if (id === undefined) return;
    if (method === undefined) return waiting.get(id)?.(result);
    const items = (params as { items?: { section: string }[] } | undefined)?.items ?? [];
    send({ id, result: method === 'workspace/configuration' ? items.map(({ section }) => settings[section] ?? null) : null });
  };
  let buffer = Buffer.alloc(0);
  child.stdout.on('data', (data: Buffer) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const head = /^Content-Length: (\d+)[\s\S]*?\r\n\r\n/.exec(buffer.subarray(0, 200).toString('latin1'));
      const end = head ? head[0].length + Number(head[1]) : Infinity;
      if (buffer.length < end || !head) return;
      receive(JSON.parse(buffer.subarray(head[0].length, end).toString('utf8')) as Message);
      buffer = buffer.subarray(end);
    }
  });
  const uri = pathToFileURL(folder).href;
  const capabilities = { workspace: { configuration: true, workspaceFolders: true }, textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } } };
  await request('initialize', { processId: process.pid, rootUri: uri, workspaceFolders: [{ uri, name: 'site' }], capabilities, initializationOptions: options });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings: {} } });

  return {
    /** What is suggested at the sign `|` in the text of a file. */
    async complete(file: string, languageId: string, marked: string): Promise<readonly Suggested[]> {
      const before = marked.slice(0, marked.indexOf('|')).split('\n');
      const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      const document = { uri: pathToFileURL(`${folder}/${file}`).href };
      send({ method: 'textDocument/didOpen', params: { textDocument: { ...document, languageId, version: 1, text: marked.replace('|', '') } } });
      const answer = (await request('textDocument/completion', { textDocument: document, position })) as { items: Suggested[] } | Suggested[] | null;
      return (Array.isArray(answer) ? answer : answer?.items) ?? [];
    },
    stop: () => child.kill(),
  };
}
