import { AppError } from '@/lib/errors';
import type { FiledTemplate } from '@/lib/files/templatesJson';
import type { OwnField } from '@/lib/model/ownField';
import type { NamedField } from '@/lib/outreach/templates/fieldsInTexts';
import { type TemplateMistake, templateMistakes } from '@/lib/outreach/templates/mistakesIn';
import { ownPath } from '@/lib/outreach/templates/ownVariables';

/** A template that came in with a mistake. */
export type MarkedTemplate = TemplateMistake & { templateId: string; name: string };

/** Every mistake of what came in. A field that is not here is named as in the file. */
export function markedIn(
  taken: readonly FiledTemplate[],
  here: readonly OwnField[],
  filed: readonly NamedField[],
): MarkedTemplate[] {
  const names = new Map(filed.map(({ id, name }) => [ownPath(id), name]));
  return taken.flatMap((one) =>
    templateMistakes(one, here).map(({ mistake, ...place }) => {
      const { code, details } = mistake.error;
      const name = names.get(details.name ?? '');
      const error = name ? new AppError(code, { ...details, name }) : mistake.error;
      return { ...place, mistake: { ...mistake, error }, templateId: one.templateId, name: one.name };
    }),
  );
}
