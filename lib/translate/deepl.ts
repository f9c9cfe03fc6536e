import * as z from 'zod';
import { AppError } from '@/lib/errors';
import type { TextLanguage } from '@/lib/model/message';
import { post } from './post';
import type { Provider } from './provider';
import { silence, watched } from './watching';

/** Codes of the API, version 2: Chinese and English name their variety where they are the target (developers.deepl.com, 2026-11). */
const targets: Record<TextLanguage, string> = {
  zh: 'ZH-HANS',
  en: 'EN-US',
  ja: 'JA',
  ko: 'KO',
  es: 'ES',
  fr: 'FR',
  de: 'DE',
};

const answerSchema = z.looseObject({ translations: z.array(z.looseObject({ text: z.string() })) });

/** DeepL with the person's own key. Marks travel as XML elements, which it keeps. */
export function deepl(base: URL, key: string): Provider {
  const { host } = base;
  return {
    host,
    translate: ({ texts, from, to }, watch) =>
      watched(watch, { ms: silence.service, host }, async ({ signal }) => {
        const response = await post(new URL('/v2/translate', base), {
          signal,
          onAnswered: watch.onAnswered,
          headers: { authorization: `DeepL-Auth-Key ${key.trim()}` },
          body: {
            text: texts.map(asXml),
            ...(from === null ? {} : { source_lang: primary(from) }),
            target_lang: targets[to],
            formality: 'prefer_more',
            tag_handling: 'xml',
            preserve_formatting: true,
            split_sentences: 'nonewlines',
          },
        });
        const answer = answerSchema.safeParse(await response.json().catch(() => null));
        if (signal.aborted) throw signal.reason;
        if (!answer.success) throw new AppError('translate.notUnderstood', { host });
        const { translations } = answer.data;
        if (
          translations.length !== texts.length ||
          translations.some(({ text }, i) => isLost(text, texts[i]))
        )
          throw new AppError('translate.cutShort', { host });
        const plain = translations.map(({ text }) => fromXml(text));
        watch.onProgress({ kind: 'text', letters: plain.join('').length });
        return plain;
      }),
  };
}

/** Source languages go without their variety; without one the service tells by itself. */
const primary = (tag: string) => tag.split('-')[0]?.toUpperCase();

const isLost = (translation: string, text: string | undefined) =>
  translation.trim() === '' && text?.trim() !== '';

const asXml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u27E6(\d+)\u27E7/g, '<x id="$1"/>');

const fromXml = (xml: string): string =>
  xml
    .replace(/<x\s+id="(\d+)"\s*(?:\/>|><\/x>)/g, '\u27E6$1\u27E7')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&amp;/g, '&');
