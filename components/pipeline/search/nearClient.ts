import type { PipelineRow } from '@/lib/store';

/** Deal id → how many edits its words are away. */
export type Near = ReadonlyMap<string, number>;
export type ToNearWorker =
  | { put: [id: string, text: string][]; gone: string[] }
  | { ask: number; search: string };
export type FromNearWorker = { asked: number; near: Near };

const atATime = 1000;

export type NearClient = {
  /** Makes these the rows that are looked through; a few at a time, between which the screen draws. */
  follow: (rows: readonly PipelineRow[]) => void;
  /** Who is spelled nearly so; null where another question was asked meanwhile. */
  ask: (search: string) => Promise<Near | null>;
  close: () => void;
};

/** The worker that looks for mistakes, told of every row once and of what changes. It starts with the first question. */
export function nearClient(): NearClient {
  const worker = new Worker(new URL('./nearWorker.ts', import.meta.url), { type: 'module' });
  const sent = new Map<string, string>();
  let following: readonly PipelineRow[] = [];
  let told = Promise.resolve();
  let asked = 0;
  const answers = new Map<number, (near: Near | null) => void>();
  const post = (message: ToNearWorker) => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<FromNearWorker>) => {
    for (const [question, answer] of answers) {
      if (question > data.asked) continue;
      answer(question === data.asked ? data.near : null);
      answers.delete(question);
    }
  });

  async function tell(rows: readonly PipelineRow[]): Promise<void> {
    let put: [string, string][] = [];
    const flush = async () => {
      if (put.length > 0) post({ put, gone: [] });
      put = [];
      await aBreath();
    };
    for (const { dealId, text } of rows) {
      if (sent.get(dealId) === text) continue;
      sent.set(dealId, text);
      if (put.push([dealId, text]) < atATime) continue;
      await flush();
      if (following !== rows) return;
    }
    await flush();
    if (sent.size === rows.length) return;
    const known = new Set(rows.map(({ dealId }) => dealId));
    const gone = [...sent.keys()].filter((id) => !known.has(id));
    for (const id of gone) sent.delete(id);
    post({ put: [], gone });
  }

  return {
    follow(rows) {
      if (rows === following) return;
      following = rows;
      told = told.then(() => (rows === following ? tell(rows) : undefined));
    },
    async ask(search) {
      const question = ++asked;
      await told;
      if (question !== asked) return null;
      const { promise, resolve } = Promise.withResolvers<Near | null>();
      answers.set(question, resolve);
      post({ ask: question, search });
      return promise;
    },
    close: () => worker.terminate(),
  };
}

const aBreath = (): Promise<void> => new Promise((resume) => setTimeout(resume));
