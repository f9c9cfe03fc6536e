import { analyzeSync } from 'liquidjs';
import { AppError } from '@/lib/errors';
import { type TextLanguage, textLanguages } from '@/lib/model/message';
import {
  type Template,
  type TextChannel,
  type TextForms,
  textChannels,
  type textFormsSchema,
} from '@/lib/model/template';
import { engine, problemOf } from '../drafts/engine';
import { lackingIn } from './required';
import type { ShippedTemplate } from './shippedTemplate';
import { isVariable, type VariablePath } from './variables';

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

/** What does not parse, and the variables nobody knows: they would never be filled. Only the first where it does not parse. */
export function mistakesIn(text: { subject: string; body: string }): Mistake[] {
  return (['subject', 'body'] as const).flatMap((part) => mistakesOf(text[part], part));
}

export function templateMistakes({ texts }: Pick<Template, 'texts'>): TemplateMistake[] {
  return eachText(texts).flatMap(({ language, form, text }) =>
    mistakesIn(text).map((mistake) => ({ language, form, mistake })),
  );
}

/** What is left out of what the purpose requires, in every text that is written and can be read. */
export function templateLacks({ texts, purpose }: Pick<Template, 'texts' | 'purpose'>): Lack[] {
  return eachText(texts).flatMap(({ language, form, text }) =>
    mistakesIn(text).length > 0
      ? []
      : lackingIn(purpose, form === 'dm' ? 'tiktokDm' : form, text).map((path) => ({ language, form, path })),
  );
}

/** Why no draft can begin with an own template, or null: it cannot be read, or leaves out what its purpose requires. */
export function faultsOf(
  template: Template | ShippedTemplate,
): { key: 'broken' | 'lacks'; count: number } | null {
  if (!('name' in template)) return null;
  const own = template as Template;
  const mistakes = templateMistakes(own).length;
  if (mistakes > 0) return { key: 'broken', count: mistakes };
  const lacks = new Set(templateLacks(own).map(({ path }) => path)).size;
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

function mistakesOf(source: string, part: TextPart): Mistake[] {
  try {
    const { globals } = analyzeSync(engine.parse(source), { partials: false });
    return Object.values(globals)
      .flat()
      .flatMap(({ segments, location: { row, col } }) => {
        const path = segments.join('.');
        if (isVariable(path)) return [];
        const place = { line: String(row), column: String(col) };
        const error = new AppError('template.unknownVariable', { name: path, ...place });
        return [{ in: part, error, line: row, column: col }];
      })
      .sort((a, b) => a.line - b.line || a.column - b.column);
  } catch (caught) {
    const error = problemOf(caught);
    return [{ in: part, error, line: Number(error.details.line), column: Number(error.details.column) }];
  }
}
