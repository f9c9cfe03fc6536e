import { sendUntilAnswered } from '@/lib/messages/send';
import type { HandleOf, Status, ToBackground } from '@/lib/messages/types';
import type { UiLanguage } from '@/lib/model/settings';

type Answer = ToBackground['statusOf']['reply'];

export type Answers = {
  of: (handle: string) => Status | undefined;
  /** Asks for a handle that is not known yet, together with the others of the moment. */
  want: (platform: HandleOf['platform'], handle: string) => void;
  learn: (status: Status) => void;
  /** Everything may have changed: what is wanted next is asked again. What was known counts until then. */
  doubt: () => void;
};

/** The most handles one message may hold. */
const most = 200;
const gatherFor = 30;

/** What the background knows of the creators on screen, each asked for once. `onAnswer` gets null where marks are switched off. */
export function statusAnswers(onAnswer: (language: UiLanguage | null) => void): Answers {
  const known = new Map<string, Status>();
  const asked = new Set<string>();
  let waiting: HandleOf[] = [];
  let timer = 0;

  async function ask(handles: HandleOf[]): Promise<void> {
    try {
      take(handles, await sendUntilAnswered('statusOf', { handles }));
    } catch {
      for (const { handle } of handles) asked.delete(handle.toLowerCase()); // asked again when seen again
    }
  }

  function take(handles: HandleOf[], answer: Answer): void {
    if (!answer) {
      onAnswer(null);
      return;
    }
    for (const one of handles) known.set(one.handle.toLowerCase(), { ...one, ...nothing });
    for (const status of answer.statuses) known.set(status.handle.toLowerCase(), status);
    onAnswer(answer.language);
  }

  function flush(): void {
    timer = 0;
    const all = waiting;
    waiting = [];
    for (let from = 0; from < all.length; from += most) void ask(all.slice(from, from + most));
  }

  return {
    of: (handle) => known.get(handle.toLowerCase()),
    want(platform, handle) {
      const key = handle.toLowerCase();
      if (asked.has(key)) return;
      asked.add(key);
      waiting.push({ platform, handle });
      if (!timer) timer = window.setTimeout(flush, gatherFor);
    },
    learn: (status) => known.set(status.handle.toLowerCase(), status),
    doubt: () => asked.clear(),
  };
}

const nothing = { known: false, stageKind: null, mine: false, held: false, blocked: false };
