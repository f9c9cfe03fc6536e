import { AppError } from '@/lib/errors';
import type { Watch } from './provider';

type Asked = { headers: Record<string, string>; body: unknown; signal: AbortSignal } & Pick<
  Watch,
  'onAnswered'
>;

/** Asks a service. A redirect is refused: the text goes to the host the person allowed and to no other. */
export async function post(url: URL, { headers, body, signal, onAnswered }: Asked): Promise<Response> {
  let response: Response;
  const sentAt = Date.now();
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal,
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  } catch (error) {
    throw signal.aborted
      ? signal.reason
      : new AppError('translate.unreachable', { host: url.host }, { cause: error });
  }
  onAnswered?.({ date: response.headers.get('date'), sentAt, cameAt: Date.now() });
  if (!response.ok) throw refusalOf(response, url.host);
  return response;
}

/** What a status means to the person; the body is not read: it may repeat the key. 456 is DeepL's used-up quota. */
function refusalOf({ status, headers }: Response, host: string): AppError {
  const details = { host, status: String(status) };
  if (status === 401 || status === 403) return new AppError('translate.keyRefused', details);
  if (status === 402 || status === 456) return new AppError('translate.quotaUsedUp', details);
  if (status === 404 || status === 405) return new AppError('translate.wrongAddress', details);
  if (status === 413) return new AppError('translate.tooLong', details);
  if (status === 429) {
    const seconds = secondsUntil(headers.get('retry-after'));
    return seconds === null
      ? new AppError('translate.tooMany', details)
      : new AppError('translate.tooManyUntil', { ...details, seconds: String(seconds) });
  }
  if (status >= 500) return new AppError('translate.serviceFailed', details);
  return new AppError('translate.refused', details);
}

/** Retry-After holds seconds or a date (RFC 9110, 10.2.3). */
function secondsUntil(header: string | null, now = Date.now()): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Math.min(Number(header), 86_400);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.min(Math.max(Math.ceil((at - now) / 1000), 0), 86_400);
}
