import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ApiRequest = {
  path: string;
  headers: IncomingMessage['headers'];
  body: { model?: string; stream?: boolean; messages?: { role: string; content: string }[]; text?: string[] };
};

/** How the service behaves: as it should, or in one of the ways in which services fail. */
export type Behaviour =
  | 'streams'
  | 'answersWhole'
  | 'stopsHalfway'
  | 'breaksOff'
  | 'hangs'
  | 'hangsHalfway'
  | 'redirects'
  | 'talksNonsense'
  | { status: number; headers?: Record<string, string> };

export type ApiServer = {
  base: URL;
  asked: ApiRequest[];
  behave: (behaviour: Behaviour) => void;
  /** What it says a text means. */
  translateBy: (translate: (text: string) => string) => void;
  allowOrigins: (isAllowed: boolean) => void;
  /** What its clock shows, in its `Date` header; null: it sends none. */
  showTime: (at: string | null) => void;
  close: () => Promise<void>;
};

/** A translation service on loopback that speaks OpenAI's chat completions and DeepL's version 2, and fails as they do. */
export async function startApiServer(): Promise<ApiServer> {
  const asked: ApiRequest[] = [];
  let behaviour: Behaviour = 'streams';
  let translate = (text: string) => text;
  let isOpen = true;
  let time: string | null | undefined;

  const server = createServer(async (request, response) => {
    if (isOpen) {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', '*, authorization');
      response.setHeader('access-control-expose-headers', 'date');
    }
    if (time === null) response.sendDate = false;
    if (time) response.setHeader('date', new Date(time).toUTCString());
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const { url = '', headers } = request;
    const body = JSON.parse((await read(request)) || '{}') as ApiRequest['body'];
    asked.push({ path: url, headers, body });
    if (typeof behaviour === 'object')
      return void response
        .writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers })
        .end('{"message":"no"}');
    if (behaviour === 'redirects')
      return void response.writeHead(307, { location: 'http://127.0.0.1:9/elsewhere' }).end();
    if (behaviour === 'hangs') return;
    if (behaviour === 'talksNonsense')
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>');
    if (url === '/v2/translate') return answerDeepL(response, body.text ?? [], translate, behaviour);
    return answerChat(response, translate(body.messages?.at(-1)?.content ?? ''), behaviour);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    base: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
    asked,
    behave: (next) => {
      behaviour = next;
    },
    translateBy: (next) => {
      translate = next;
    },
    allowOrigins: (isAllowed) => {
      isOpen = isAllowed;
    },
    showTime: (at) => {
      time = at;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answerDeepL(
  response: ServerResponse,
  texts: string[],
  translate: (text: string) => string,
  behaviour: Behaviour,
): void {
  const translated = texts.map((text) => ({ detected_source_language: 'ZH', text: translate(text) }));
  response.writeHead(200, { 'content-type': 'application/json' });
  if (behaviour === 'stopsHalfway') translated.pop();
  const json = JSON.stringify({ translations: translated });
  if (behaviour !== 'breaksOff') return void response.end(json);
  response.write(json.slice(0, json.length / 2));
  setTimeout(() => response.destroy(), 20);
}

/** Sends the text in pieces that end in the middle of a sign, as networks do. */
async function answerChat(response: ServerResponse, text: string, behaviour: Behaviour): Promise<void> {
  if (behaviour === 'answersWhole') {
    response.writeHead(200, { 'content-type': 'application/json' });
    return void response.end(
      JSON.stringify({ choices: [{ message: { role: 'assistant', content: text }, finish_reason: 'stop' }] }),
    );
  }
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  const whole = behaviour === 'streams';
  const said = whole ? [...text] : [...text].slice(0, Math.ceil([...text].length / 2));
  const event = (delta: object, end: string | null) =>
    `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: end }] })}\n\n`;
  const words = said.join('').match(/.{1,8}/gsu) ?? [];
  const bytes = Buffer.from(
    `: comment\n\n${event({ role: 'assistant' }, null)}${words.map((content) => event({ content }, null)).join('')}`,
  );
  for (let at = 0; at < bytes.length; at += 211) {
    response.write(bytes.subarray(at, at + 211));
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (behaviour === 'hangsHalfway') return;
  if (behaviour === 'breaksOff') return void setTimeout(() => response.destroy(), 20);
  response.end(`${event({}, whole ? 'stop' : 'length')}data: [DONE]\n\n`);
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
