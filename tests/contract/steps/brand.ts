import { commands } from '@/lib/commands';
import { type Steps, step, words } from './world';

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
];
