import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import { makeBrand } from '@/tests/make';
import { putRow, storeWithDeal } from '@/tests/storeWith';

const text = { subject: '', body: 'Hi {{ creator.first }}' };

async function storeWithTemplate() {
  const { store, brandId } = await storeWithDeal();
  const template = {
    brandId,
    name: 'Mine',
    purpose: 'own' as const,
    texts: { en: { email: text, dm: text } },
  };
  const { result } = await store.run(commands.saveTemplate, { templateId: null, ...template });
  const { templateId } = result;
  const changed = { en: { email: { subject: '', body: 'Bye' }, dm: text } };
  await store.run(commands.saveTemplate, { templateId, ...template, texts: changed });
  return {
    store,
    brandId,
    templateId,
    changed,
    newest: async () => (await store.queries.templates(brandId))[0],
  };
}

test('[TPL-14] each save is a version; the newest is in use, all can be read', async () => {
  const { store, templateId, changed, newest } = await storeWithTemplate();

  expect(await newest()).toMatchObject({ version: 2, texts: changed });
  const versions = await store.queries.templateVersions(templateId);
  expect(versions.map(({ version }) => version)).toEqual([2, 1]);
  expect(versions[1]?.texts.en?.email).toEqual(text);
});

test('[TPL-16] another name touches no words, and undo brings the old one back', async () => {
  const { store, templateId, changed, newest } = await storeWithTemplate();

  const { uid } = await store.run(commands.renameTemplate, { templateId, name: 'Ours' });
  expect(await newest()).toMatchObject({ name: 'Ours', version: 2, texts: changed });
  await store.undo(uid);

  expect(await newest()).toMatchObject({ name: 'Mine', version: 2 });
});

test('[TPL-16] a retired one stays with its words, comes back, and undo takes either back', async () => {
  const { store, templateId, changed, newest } = await storeWithTemplate();

  await store.run(commands.retireTemplate, { templateId, isRetired: true });
  expect(await newest()).toMatchObject({ retiredAt: expect.any(String), texts: changed });
  const { uid } = await store.run(commands.retireTemplate, { templateId, isRetired: false });
  expect((await newest())?.retiredAt).toBeNull();
  await store.undo(uid);

  expect((await newest())?.retiredAt).toEqual(expect.any(String));
});

test("[TPL-19] a brand sees its own templates; one that comes from another brand is a copy, and the other's words stay", async () => {
  const { store, brandId, templateId, changed } = await storeWithTemplate();
  const other = makeBrand({ id: '018f0000-0000-7000-8000-0000000000b2' });
  await putRow(store, 'brands', other);
  expect(await store.queries.templates(other.id)).toEqual([]);

  const taken = { templateId, brandId: other.id, name: 'Theirs', purpose: 'own' as const, texts: {} };
  const first = await store.run(commands.saveTemplate, taken);
  const second = await store.run(commands.saveTemplate, taken);

  expect(first.result.templateId).not.toBe(templateId);
  expect(second.result).toEqual({ templateId: first.result.templateId, version: 2 });
  expect((await store.queries.templates(other.id)).map(({ name }) => name)).toEqual(['Theirs']);
  expect(await store.queries.templates(brandId)).toMatchObject([{ templateId, version: 2, texts: changed }]);
});

test('[TPL-16] what is not here cannot be renamed', async () => {
  const { store } = await storeWithDeal();

  const run = store.run(commands.renameTemplate, { templateId: 'none', name: 'x' });

  await expect(run).rejects.toMatchObject({ code: 'record.missing' });
});
