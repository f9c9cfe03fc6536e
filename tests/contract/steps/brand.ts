import { commands } from '@/lib/commands';
import { stageKinds } from '@/lib/model/brand';
import { ownFieldTypes } from '@/lib/model/ownField';
import { one, type Steps, step, type World, words } from './world';

/** A stage of the first ones, or one that was added. */
const stage = (w: World) => (w.random() < 0.6 ? w.pick(stageKinds) : one(w, 'stageId'));

export const brandSteps: Steps = [
  (w) =>
    step(commands.saveProduct, {
      productId: null,
      brandId: w.brandId,
      name: w.pick(words),
      sku: null,
      url: null,
      price: null,
    }),
  (w) => step(commands.editBrand, { brandId: w.brandId, changes: { name: w.pick(words) } }),
  (w) =>
    step(commands.addStage, {
      brandId: w.brandId,
      kind: w.pick(stageKinds),
      name: w.pick(words),
      before: w.random() < 0.5 ? stage(w) : null,
    }),
  (w) =>
    step(commands.renameStage, {
      brandId: w.brandId,
      stageId: stage(w),
      name: w.random() < 0.8 ? w.pick(words) : null,
    }),
  (w) =>
    step(commands.moveStage, {
      brandId: w.brandId,
      stageId: stage(w),
      before: w.random() < 0.8 ? stage(w) : null,
    }),
  (w) => step(commands.retireStage, { brandId: w.brandId, stageId: stage(w) }),
  (w) => step(commands.restoreStage, { brandId: w.brandId, stageId: stage(w) }),
  (w) =>
    step(commands.defineField, {
      brandId: w.brandId,
      type: w.pick(ownFieldTypes),
      name: w.pick(words),
      choices: choices(w),
    }),
  (w) =>
    step(commands.defineField, {
      brandId: w.brandId,
      type: w.pick(ownFieldTypes),
      name: `${w.pick(words)} ${w.random()}`,
      choices: choices(w),
    }),
  (w) =>
    step(commands.editField, {
      brandId: w.brandId,
      fieldId: one(w, 'fieldId'),
      name: `${w.pick(words)}!`,
      choices: w.random() < 0.5 ? choices(w) : null,
    }),
  (w) =>
    step(commands.moveField, {
      brandId: w.brandId,
      fieldId: one(w, 'fieldId'),
      before: w.random() < 0.7 ? one(w, 'fieldId') : null,
    }),
  (w) => step(commands.retireField, { brandId: w.brandId, fieldId: one(w, 'fieldId') }),
  (w) => step(commands.restoreField, { brandId: w.brandId, fieldId: one(w, 'fieldId') }),
  (w) =>
    step(commands.setField, {
      dealId: one(w, 'dealId'),
      fieldId: one(w, 'fieldId'),
      value: ownValue(w),
    }),
  (w) =>
    step(commands.setFields, {
      dealIds: [one(w, 'dealId'), one(w, 'dealId')],
      fieldId: one(w, 'fieldId'),
      value: ownValue(w),
    }),
];

const choices = (w: World) => [
  { id: null, name: w.pick(words) || 'none' },
  { id: null, name: w.pick(['Yes', '否', 'Ｙｅｓ']) },
];

/** A value of some type: of the field's now and then. */
const ownValue = (w: World) =>
  w.pick([
    null,
    w.pick(words),
    Math.floor(w.random() * 1e6) / 100,
    w.random() < 0.5,
    { minor: String(Math.floor(w.random() * 1e6)), currency: w.pick(['USD', 'JPY']) },
    w.pick(['2026-02-28', '2026-02-30']),
    w.pick(['https://docs.example/本', 'http://docs.example/']),
  ]);
