import { analyzeSync } from 'liquidjs';
import { AppError, type ErrorCode } from '@/lib/errors';
import { type TextLanguage, textLanguages } from '@/lib/model/message';
import type { OwnField } from '@/lib/model/ownField';
import {
  type Template,
  type TextChannel,
  type TextForms,
  textChannels,
  type textFormsSchema,
} from '@/lib/model/template';
import { engine, problemOf } from '../drafts/engine';
import { canAsk, ownFieldAt, ownIdIn } from './ownVariables';
import { lackingIn } from './required';
import type { ShippedTemplate } from './shippedTemplate';
import type { VariablePath } from './variables';

export type TextPart = 'subject' | 'body';

/** Why a text cannot be filled, with the place (from 1) where a person can mend it. */
export type Mistake = { in: TextPart; error: AppError; line: number; column: number };

/** Every mistake of a template, in the order of its languages and channels. */
export type TemplateMistake = { language: TextLanguage; form: FormName; mistake: Mistake };

/** What a template must say and does not, by the variable that would say it. */
export type Lack = { language: TextLanguage; form: FormName; path: VariablePath };

/** The names of a language's texts: each channel's own version, and `dm` for the rest. */
export type FormName = Extract<keyof (typeof textFormsSchema)['shape'], string>;
export const formNames: readonly FormName[] = [
  'email',
  'dm',
  ...textChannels.filter((one) => one !== 'email'),
];

/**
 * What does not parse, and what would never be filled: variables nobody knows, own fields that are not among these or are retired. Only the
 * first where it does not parse.
 */
export function mistakesIn(
  text: { subject: string; body: string },
  fields: readonly OwnField[] = [],
): Mistake[] {
  return (['subject', 'body'] as const).flatMap((part) => mistakesOf(text[part], part, fields));
}

export function templateMistakes(
  { texts }: Pick<Template, 'texts'>,
  fields: readonly OwnField[],
): TemplateMistake[] {
  return eachText(texts).flatMap(({ language, form, text }) =>
    mistakesIn(text, fields).map((mistake) => ({ language, form, mistake })),
  );
}

/** What is left out of what the purpose requires, in every text that is written and can be read. */
export function templateLacks(
  { texts, purpose }: Pick<Template, 'texts' | 'purpose'>,
  fields: readonly OwnField[] = [],
): Lack[] {
  return eachText(texts).flatMap(({ language, form, text }) =>
    mistakesIn(text, fields).length > 0
      ? []
      : lackingIn(purpose, form === 'dm' ? 'tiktokDm' : form, text).map((path) => ({ language, form, path })),
  );
}

/** Why no draft can begin with an own template, or null: it cannot be read, or leaves out what its purpose requires. */
export function faultsOf(
  template: Template | ShippedTemplate,
  fields: readonly OwnField[],
): { key: 'broken' | 'lacks'; count: number } | null {
  if (!('name' in template)) return null;
  const own = template as Template;
  const mistakes = templateMistakes(own, fields).length;
  if (mistakes > 0) return { key: 'broken', count: mistakes };
  const lacks = new Set(templateLacks(own, fields).map(({ path }) => path)).size;
  return lacks > 0 ? { key: 'lacks', count: lacks } : null;
}

/** Every text that holds a word. */
export function eachText(texts: Template['texts']) {
  return textLanguages.flatMap((language) =>
    formNames.flatMap((form) => {
      const text = texts[language]?.[form];
      return text && `${text.subject}${text.body}`.trim() !== '' ? [{ language, form, text }] : [];
    }),
  );
}

/** The form in which a channel's text is kept: its own version where there is one, else the short form. */
export const formOf = (forms: TextForms | undefined, channel: TextChannel): FormName =>
  channel === 'email' || forms?.[channel] ? channel : 'dm';

function mistakesOf(source: string, part: TextPart, fields: readonly OwnField[]): Mistake[] {
  try {
    const { globals } = analyzeSync(engine.parse(source), { partials: false });
    return Object.values(globals)
      .flat()
      .flatMap(({ segments, location: { row, col } }) => {
        const path = segments.join('.');
        if (canAsk(path, fields)) return [];
        const place = { line: String(row), column: String(col) };
        const name = ownFieldAt(path, fields)?.name ?? path;
        const error = new AppError(whyNot(path, fields), { name, ...place });
        return [{ in: part, error, line: row, column: col }];
      })
      .sort((a, b) => a.line - b.line || a.column - b.column);
  } catch (caught) {
    const error = problemOf(caught);
    return [{ in: part, error, line: Number(error.details.line), column: Number(error.details.column) }];
  }
}

function whyNot(path: string, fields: readonly OwnField[]): ErrorCode {
  if (ownFieldAt(path, fields)) return 'template.retiredField';
  return ownIdIn(path) === null ? 'template.unknownVariable' : 'template.unknownField';
}
