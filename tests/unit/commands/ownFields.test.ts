import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import { importSheet } from '@/lib/commands/importSheet';
import type { OwnFieldType, OwnValue } from '@/lib/model/ownField';
import { fieldsInUse, mostFields } from '@/lib/pipeline/ownFields';
import type { Store } from '@/lib/store';
import { makeCapture, makeSheetRow } from '@/tests/make';
import { storeWithDeal } from '@/tests/storeWith';

const fieldsOf = async (store: Store, brandId: string) =>
  fieldsInUse((await store.read('brands', brandId))?.fields);

async function storeWithField(type: OwnFieldType, choices: string[] = []) {
  const with1 = await storeWithDeal();
  const { store, brandId, dealId } = with1;
  const define = async (of: OwnFieldType, name: string, named: string[] = []) =>
    (
      await store.run(commands.defineField, {
        brandId,
        type: of,
        name,
        choices: named.map((one) => ({ id: null, name: one })),
      })
    ).result.fieldId;
  const fieldId = await define(type, 'Ours', choices);
  const set = (value: OwnValue, id = fieldId) => store.run(commands.setField, { dealId, fieldId: id, value });
  const value = async (id = fieldId) => (await store.read('deals', dealId))?.fields[id] ?? null;
  return { ...with1, fieldId, define, set, value };
}

const day = '2026-11-24';
const amount = { minor: '45050', currency: 'USD' };
const good: [OwnFieldType, OwnValue][] = [
  ['text', '周末 回复'],
  ['number', -3.5],
  ['money', amount],
  ['date', '2028-02-29'],
  ['link', 'https://docs.example/a?b=1#c'],
  ['checkbox', true],
];
const bad: [OwnFieldType, OwnValue][] = [
  ['text', 3],
  ['text', 'x'.repeat(1001)],
  ['number', '3'],
  ['money', 45],
  ['money', '45 USD'],
  ['date', '2027-02-29'],
  ['date', '24 Nov'],
  ['choice', 'Yes'],
  ['link', 'http://docs.example/'],
  ['link', 'javascript:alert(1)'],
  ['link', 'https://a:b@docs.example/'],
  ['checkbox', 'yes'],
];

test.each(good)(
  '[FIELD-2] a %s keeps its value as it is, and one undo takes it away',
  async (type, value) => {
    const { store, set, value: now } = await storeWithField(type);

    const { uid } = await set(value);
    expect(await now()).toEqual(value);
    await store.undo(uid);

    expect(await now()).toBeNull();
  },
);

test.each(bad)('[FIELD-2] a %s refuses %j and writes nothing', async (type, value) => {
  const { store, dealId, set } = await storeWithField(type, type === 'choice' ? ['Yes'] : []);
  const before = await store.read('deals', dealId);

  await expect(set(value)).rejects.toMatchObject({ code: 'field.notOfType' });

  expect(await store.read('deals', dealId)).toEqual(before);
});

test('[FIELD-1] a choice is renamed, left out and taken up again: who has it keeps it, and nobody gets one that is gone', async () => {
  const { store, brandId, fieldId, set, value } = await storeWithField('choice', ['A', 'B']);
  const [a, b] = (await fieldsOf(store, brandId))[0]?.choices ?? [];
  await set(a?.id ?? '');
  const edit = (choices: { id: string | null; name: string }[]) =>
    store.run(commands.editField, { brandId, fieldId, name: 'Grade', choices });

  await edit([{ id: b?.id ?? null, name: 'Bee' }]);
  const left = (await fieldsOf(store, brandId))[0];
  await expect(set(a?.id ?? '')).rejects.toMatchObject({ code: 'field.notOfType' });
  await edit([
    { id: null, name: 'ａ' },
    { id: b?.id ?? null, name: 'Bee' },
  ]);

  expect(left).toMatchObject({ name: 'Grade', choices: [{ name: 'Bee' }, { id: a?.id, retired: true }] });
  expect((await fieldsOf(store, brandId))[0]?.choices[0]).toEqual({ id: a?.id, name: 'ａ', retired: false });
  expect(await value()).toBe(a?.id);
  await expect(
    edit([
      { id: null, name: 'C' },
      { id: null, name: 'c ' },
    ]),
  ).rejects.toMatchObject({ code: 'field.choiceTwice' });
});

test('[FIELD-1] a name stands once among the fields in use; order, retiring and coming back lose nothing', async () => {
  const { store, brandId, fieldId, define, set, value } = await storeWithField('text');
  await set('kept');
  const second = await define('number', 'Second');

  await expect(define('text', ' ＯURS')).rejects.toMatchObject({ code: 'field.nameTaken' });
  await store.run(commands.moveField, { brandId, fieldId: second, before: fieldId });
  expect((await fieldsOf(store, brandId)).map(({ name }) => name)).toEqual(['Second', 'Ours']);
  await store.run(commands.retireField, { brandId, fieldId });
  await expect(set('other')).rejects.toMatchObject({ code: 'field.retired' });
  const again = await define('text', 'Ours');
  await expect(store.run(commands.restoreField, { brandId, fieldId })).rejects.toMatchObject({
    code: 'field.nameTaken',
  });
  await store.run(commands.retireField, { brandId, fieldId: again });
  await store.run(commands.restoreField, { brandId, fieldId });

  expect((await fieldsOf(store, brandId)).map(({ name }) => name)).toEqual(['Second', 'Ours']);
  expect(await value()).toBe('kept');
});

test('[FIELD-1] there is an end to how many fields a brand has', async () => {
  const { define } = await storeWithField('text');
  for (let n = 1; n < mostFields; n++) await define('text', `Field ${n}`);

  await expect(define('text', 'One more')).rejects.toMatchObject({ code: 'field.tooMany' });
});

test('[FIELD-3] undoing one field leaves what was said of another meanwhile', async () => {
  const { store, define, set, value } = await storeWithField('text');
  const other = await define('number', 'Other');
  const first = await set('one');
  await set(7, other);
  const later = await set('two');

  const undone = await store.undo(first.uid);
  await store.undo(later.uid);

  expect(undone.kept).toMatchObject([{ field: 'fields' }]);
  expect([await value(), await value(other)]).toEqual(['one', 7]);
});

test('[FIELD-4] a field is set for many at once, emptied for many, and goes back as a batch', async () => {
  const { store, brandId, dealId, fieldId, set } = await storeWithField('date');
  const capture = makeCapture({ handle: 'b.example', platformId: '77' });
  const second = (await store.run(commands.addToPipeline, { capture, brandId })).result.dealId;
  await set(day);
  const dealIds = [dealId, second];
  const values = async () =>
    Promise.all(dealIds.map(async (id) => (await store.read('deals', id))?.fields[fieldId] ?? null));

  const filled = await store.run(commands.setFields, { dealIds, fieldId, value: day }, { batch: 'b' });
  const all = await values();
  const emptied = await store.run(commands.setFields, { dealIds, fieldId, value: null }, { batch: 'b' });
  await store.undoBatch('b');

  expect([filled.result.changed, all, emptied.result.changed]).toEqual([1, [day, day], 2]);
  expect(await values()).toEqual([day, null]);
});

test('[FIELD-5] a sheet fills what is empty, changes nothing that was said, and brings no value of another type', async () => {
  const { store, brandId, fieldId, dealId, define, set } = await storeWithField('text');
  const grade = await define('choice', 'Grade', ['A']);
  await set('ours');
  const handle = makeCapture().handle;
  const fields = { [fieldId]: 'theirs', [grade]: 'no such choice', nowhere: 'x' };
  const rows = [
    makeSheetRow({ row: 2, accounts: [{ platform: 'tiktok', handle }], fields }),
    makeSheetRow({ row: 3, fields }),
  ];

  const { result } = await store.run(importSheet, {
    brandId,
    fileName: 'a.csv',
    fileAt: '2026-11-01T00:00:00.000Z',
    rows,
  });

  expect((await store.read('deals', dealId))?.fields).toEqual({ [fieldId]: 'ours' });
  const added = result.fates.find(({ row }) => row === 3)?.dealId ?? '';
  expect((await store.read('deals', added))?.fields).toEqual({ [fieldId]: 'theirs' });
});

test('[FIELD-6] what was said of a person in own fields goes with the person, out of the recorded changes too', async () => {
  const { store, creatorId, set } = await storeWithField('text');
  await set('very private words');

  await store.run(commands.erasePerson, { creatorId, suppress: false });

  const { tables } = await store.backup.exportAll();
  expect(JSON.stringify(tables)).not.toContain('very private words');
});

test('[FIELD-7] the search finds texts, links, numbers, days and the names of choices, by their newest names', async () => {
  const { store, brandId, define, set } = await storeWithField('text');
  const grade = await define('choice', 'Grade', ['Alpha']);
  const [, field] = await fieldsOf(store, brandId);
  const choice = field?.choices[0]?.id ?? '';
  await set('铸铁锅');
  await set(choice, grade);
  const text = async () => {
    await store.pipeline.catchUp();
    return store.pipeline.snapshot().rows[0]?.text ?? '';
  };

  const first = await text();
  await store.run(commands.editField, {
    brandId,
    fieldId: grade,
    name: 'Grade',
    choices: [{ id: choice, name: 'Omega' }],
  });
  const renamed = await text();
  await store.run(commands.retireField, { brandId, fieldId: grade });

  expect([first.includes('铸铁锅'), first.includes('alpha')]).toEqual([true, true]);
  expect([renamed.includes('alpha'), renamed.includes('omega')]).toEqual([false, true]);
  expect((await text()).includes('omega')).toBe(false);
});

test('[UNDO-1] the first of what was not there before goes again: a field, a word of the glossary', async () => {
  const { store, brandId } = await storeWithDeal();
  const before = await store.read('brands', brandId);

  const defined = await store.run(commands.defineField, { brandId, type: 'text', name: 'Ours', choices: [] });
  const edited = await store.run(commands.editBrand, {
    brandId,
    changes: { glossary: [{ term: '铸铁锅', as: {} }] },
  });
  await store.undo(edited.uid);
  await store.undo(defined.uid);

  expect(await store.read('brands', brandId)).toEqual({ ...before, updatedAt: expect.any(String) });
});
