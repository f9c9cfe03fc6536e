import { afterEach, expect, test, vi } from 'vitest';
import { AppError } from '@/lib/errors';
import { send, sendUntilAnswered } from '@/lib/messages/send';

/** A background that answers from a list, one per message; a function may throw as a dead worker does. */
function background(...answers: (unknown | (() => unknown))[]) {
  const heard: unknown[] = [];
  const sendMessage = async (message: unknown) => {
    heard.push(structuredClone(message));
    const answer = answers[Math.min(heard.length, answers.length) - 1];
    return typeof answer === 'function' ? answer() : answer;
  };
  vi.stubGlobal('chrome', { runtime: { id: 'jianlian', sendMessage } });
  return heard;
}

const died = () => {
  throw new Error('The message channel closed before a response was received');
};
const request = { pressId: '00000000-0000-4000-8000-000000000001' };

afterEach(() => vi.unstubAllGlobals());

test('[BTN-10] sends the same press again until somebody answers', async () => {
  const heard = background(died, undefined, died, { reply: { is: 'add', handle: null } });

  const answer = await sendUntilAnswered('press', request, [0, 0, 0, 0]);

  expect(answer).toEqual({ is: 'add', handle: null });
  expect(heard).toHaveLength(4);
  expect(new Set(heard.map((message) => JSON.stringify(message))).size).toBe(1);
});

test('[BTN-10] a refusal is an answer: not sent again', async () => {
  const heard = background({ failed: 'store.diskFull', details: {} });

  await expect(sendUntilAnswered('press', request, [0, 0])).rejects.toMatchObject({ code: 'store.diskFull' });
  expect(heard).toHaveLength(1);
});

test('[BTN-10] gives up after its pauses, with an error that is no refusal', async () => {
  const heard = background(died);

  const error = await sendUntilAnswered('press', request, [0, 0]).catch((thrown: unknown) => thrown);

  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(AppError);
  expect(heard).toHaveLength(3);
});

test('[MSG-3] silence is not an answer', async () => {
  background(undefined);

  await expect(send('cardState', {})).rejects.toThrow('no answer');
});
