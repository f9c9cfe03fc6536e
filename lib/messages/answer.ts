import * as z from 'zod';
import type { Runtime } from '@/lib/browser';
import { AppError } from '@/lib/errors';
import { platformSchema } from '@/lib/model/profile';
import { idSchema } from '@/lib/model/record';
import { type CallerClass, callerOf } from './caller';
import type { Failure, Reply, ToBackground } from './types';

const handleSchema = z.strictObject({ platform: platformSchema, handle: z.string().min(1).max(64) });
const handlesSchema = z.array(handleSchema).max(200);
const tabIdSchema = z.int().nonnegative();

/** Every message that reaches the background, who may send it, and its shape. Nothing else is answered. */
export const contract = {
  statusOf: { from: 'contentScript', request: z.strictObject({ handles: handlesSchema }) },
  addListed: {
    from: 'contentScript',
    request: z.strictObject({ pressId: idSchema, handle: handleSchema }),
  },
  cardState: { from: 'card', request: z.strictObject({ listed: handleSchema.optional() }) },
  press: {
    from: 'card',
    request: z.strictObject({ pressId: idSchema, deliverableId: idSchema.nullable().optional() }),
  },
  openDeal: {
    from: 'card',
    request: z.strictObject({ dealId: idSchema, deliverableId: idSchema.nullable().optional() }),
  },
  activeCreator: { from: 'panel', request: z.strictObject({ windowId: z.int().nullable() }) },
  saveActive: { from: 'panel', request: z.strictObject({ tabId: tabIdSchema, pressId: idSchema }) },
  creatorsChanged: { from: 'panel', request: z.strictObject({}) },
} as const satisfies {
  [K in keyof ToBackground]: { from: CallerClass; request: z.ZodType<ToBackground[K]['request']> };
};

export type Sender = Runtime.MessageSender;
export type Handlers = {
  [K in keyof ToBackground]: (
    request: ToBackground[K]['request'],
    sender: Sender,
  ) => Promise<ToBackground[K]['reply']>;
};

/** Longest message in UTF-16 units of its JSON. The largest honest one holds 200 handles. */
export const longestMessage = 256 * 1024;

export type Answering = {
  runtime: { id: string; getURL: (path: string) => string };
  handlers: Handlers;
  /** Called once for each kind of refusal and once for each bug, never with what a page said. */
  log: (text: string, cause?: unknown) => void;
};

/**
 * The listener for `runtime.onMessage`. The handler runs in the listener's own synchronous turn: opening the side panel needs that.
 * `sendResponse` and `true` work in every browser, with the polyfill and without.
 */
export function answering({ runtime, handlers, log }: Answering) {
  const logged = new Set<string>();
  const logOnce = (text: string, cause?: unknown) => {
    if (logged.has(text)) return;
    logged.add(text);
    log(text, cause);
  };

  return (
    message: unknown,
    sender: Sender,
    sendResponse: (reply: Reply<unknown>) => void,
  ): true | undefined => {
    const name = nameOf(message);
    if (name === undefined) return undefined;

    const refusal = refusalOf(name, message, callerOf(sender, runtime));
    if (refusal) {
      logOnce(`message.refused ${refusal}`);
      sendResponse({ failed: 'message.refused', details: {} });
      return true;
    }

    const key = name as keyof ToBackground;
    const request = contract[key].request.parse((message as { request: unknown }).request);
    answerOf(() => handlers[key](request as never, sender)).then(sendResponse, (error: unknown) => {
      const failure = AppError.from(error);
      if (failure.code === 'internal') logOnce(`internal ${key}`, failure.cause);
      sendResponse(failureOf(failure));
    });
    return true;
  };
}

export const failureOf = ({ code, details }: AppError): Failure => ({ failed: code, details });

const answerOf = async (handle: () => Promise<unknown>): Promise<Reply<unknown>> => ({
  reply: await handle(),
});

/** The name of a message that is meant for us, known or not; undefined for what other listeners wait for. */
function nameOf(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null || !('jianlian' in message)) return undefined;
  return typeof message.jianlian === 'string' ? message.jianlian : 'unknown';
}

/** Why a message is refused, in words of ours only (it is logged), or undefined. */
function refusalOf(name: string, message: unknown, caller: CallerClass | undefined): string | undefined {
  if (!Object.hasOwn(contract, name)) return 'unknown name';
  const { from, request } = contract[name as keyof ToBackground];
  if (caller === undefined) return `${name} from a stranger`;
  if (caller !== from) return `${name} from ${caller}`;
  if (lengthOf(message) > longestMessage) return `${name} too large`;
  return request.safeParse((message as { request?: unknown }).request).success
    ? undefined
    : `${name} malformed`;
}

function lengthOf(message: unknown): number {
  try {
    return JSON.stringify(message).length;
  } catch {
    return Number.POSITIVE_INFINITY; // cyclic or a bigint: Firefox clones what JSON cannot hold
  }
}
