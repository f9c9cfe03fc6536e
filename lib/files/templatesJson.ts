import * as z from 'zod';
import { AppError } from '@/lib/errors';
import { type OwnField, ownFieldTypeSchema, ownNameSchema } from '@/lib/model/ownField';
import { type Template, templateSchema } from '@/lib/model/template';
import { fieldsAskedIn } from '@/lib/outreach/templates/fieldsInTexts';

const format = 'jianlian-templates';
const version = 1;
/** Far more than a team writes: 200 templates of seven languages. */
const largest = 20 * 1024 * 1024;

const templatesFileSchema = z.looseObject({
  format: z.literal(format),
  version: z.literal(version),
  templates: z
    .array(templateSchema.pick({ templateId: true, name: true, purpose: true, texts: true }))
    .max(500),
  /** The own fields that the texts ask for, by name and type: elsewhere they have other ids. Absent in older files. */
  fields: z
    .array(
      z.looseObject({
        id: z.string().regex(/^[\w-]{1,64}$/),
        name: ownNameSchema,
        type: ownFieldTypeSchema,
      }),
    )
    .max(100)
    .default([]),
});
export type TemplatesFile = Pick<z.infer<typeof templatesFileSchema>, 'templates' | 'fields'>;
export type FiledTemplate = z.infer<typeof templatesFileSchema>['templates'][number];

/** Own templates as one file: the newest words of each, without who wrote them and for which brand. */
export const templatesFile = (
  templates: readonly Template[],
  exportedAt: string,
  fields: readonly OwnField[] = [],
) => ({
  format,
  version,
  exportedAt,
  templates: templates.map(({ templateId, name, purpose, texts }) => ({ templateId, name, purpose, texts })),
  fields: fieldsAskedIn(
    templates.map(({ texts }) => texts),
    fields,
  ),
});

/**
 * Reads such a file. A template whose liquid does not parse is taken as it is: it is marked where it is shown.
 * @throws AppError `file.tooLarge`, `file.broken`, `file.newerVersion`, `file.notOurs`
 */
export async function readTemplatesFile(file: Pick<Blob, 'size' | 'text'>): Promise<TemplatesFile> {
  if (file.size > largest) throw new AppError('file.tooLarge');
  const content = parsed(await file.text());
  const head = z.looseObject({ format: z.literal(format), version: z.number() }).safeParse(content);
  if (!head.success) throw new AppError('file.notOurs');
  if (head.data.version > version) throw new AppError('file.newerVersion');
  const read = templatesFileSchema.safeParse(content);
  if (!read.success) throw new AppError('file.notOurs', {}, { cause: read.error });
  const { templates, fields } = read.data;
  return { templates, fields };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('file.broken', {}, { cause });
  }
}
