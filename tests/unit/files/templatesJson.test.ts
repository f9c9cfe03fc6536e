import { expect, test } from 'vitest';
import { readTemplatesFile, templatesFile } from '@/lib/files/templatesJson';
import { makeTemplate } from '@/tests/make';

const file = (content: unknown) =>
  new Blob([typeof content === 'string' ? content : JSON.stringify(content)]);
const at = '2026-11-24T09:00:00.000Z';

test('[TPL-17] what goes out comes in: words and names, a broken one too, without brand and person', async () => {
  const text = { subject: 'S', body: '{{ creator.first' };
  const whatsapp = { subject: '', body: '你好' };
  const own = makeTemplate({
    name: '议价 A',
    purpose: 'negotiation',
    texts: { zh: { email: text, dm: text, whatsapp } },
  });
  const content = templatesFile([own], at);

  const { templateId, name, purpose, texts } = own;
  expect(await readTemplatesFile(file(content))).toEqual({
    templates: [{ templateId, name, purpose, texts }],
    fields: [],
  });
  expect(JSON.stringify(content)).not.toContain(own.brandId);
});

test.each([
  ['{"format":"jianlian-templates"', 'file.broken'],
  [{ format: 'jianlian', version: 1 }, 'file.notOurs'],
  [[], 'file.notOurs'],
  [{ format: 'jianlian-templates', version: 2, templates: [] }, 'file.newerVersion'],
  [{ format: 'jianlian-templates', version: 1, templates: [{ name: 'x' }] }, 'file.notOurs'],
])('[TPL-17] %j is refused', async (content, code) => {
  await expect(readTemplatesFile(file(content))).rejects.toMatchObject({ code });
});
