import * as z from 'zod';
import { templateCopyIdFor } from '@/lib/identity/derivedIds';
import { campaignSchema, productSchema } from '@/lib/model/offer';
import { idSchema, workScope } from '@/lib/model/record';
import { templateSchema } from '@/lib/model/template';
import type { Context } from './command';
import { defineCommand } from './command';
import { recordActivity } from './recordActivity';
import type { Tx } from './tx';

const fresh = (brandId: string, { at }: Context) => ({
  scope: workScope(brandId),
  brandId,
  createdAt: at,
  updatedAt: at,
});

/** Makes a product or changes one. */
export const saveProduct = defineCommand({
  name: 'saveProduct',
  kind: 'intent',
  args: () =>
    productSchema
      .pick({ name: true, sku: true, url: true, price: true })
      .extend({ productId: idSchema.nullable(), brandId: idSchema }),

  async run(tx, { productId, brandId, ...product }, context) {
    await tx.require('brands', brandId);
    const before = productId ? await tx.require('products', productId) : undefined;
    const id = productId ?? context.id('product');
    await tx.put('products', { ...fresh(brandId, context), fields: {}, ...before, ...product, id });
    await recordActivity(tx, context, 'productSaved', {
      scope: workScope(brandId),
      brandId,
      details: { name: product.name },
    });
    return { productId: id };
  },
});

export const removeProduct = defineCommand({
  name: 'removeProduct',
  kind: 'intent',
  args: () => z.object({ productId: idSchema }),

  async run(tx, { productId }, context) {
    const product = await tx.require('products', productId);
    await tx.delete('products', productId);
    await recordActivity(tx, context, 'productRemoved', {
      scope: product.scope,
      brandId: product.brandId,
      details: { name: product.name },
    });
  },
});

/** Makes a campaign or changes one. */
export const saveCampaign = defineCommand({
  name: 'saveCampaign',
  kind: 'intent',
  args: () =>
    campaignSchema
      .pick({ name: true, market: true, startsAt: true, endsAt: true, budget: true, productIds: true })
      .extend({ campaignId: idSchema.nullable(), brandId: idSchema }),

  async run(tx, { campaignId, brandId, ...campaign }, context) {
    await tx.require('brands', brandId);
    const before = campaignId ? await tx.require('campaigns', campaignId) : undefined;
    const id = campaignId ?? context.id('campaign');
    await tx.put('campaigns', { ...fresh(brandId, context), ...before, ...campaign, id });
    await recordActivity(tx, context, 'campaignSaved', {
      scope: workScope(brandId),
      brandId,
      details: { name: campaign.name },
    });
    return { campaignId: id };
  },
});

/** Writes the next version of an own template; earlier versions stay as they are. */
export const saveTemplate = defineCommand({
  name: 'saveTemplate',
  kind: 'intent',
  args: () =>
    templateSchema
      .pick({ name: true, purpose: true, texts: true })
      .extend({ templateId: templateSchema.shape.templateId.nullable(), brandId: idSchema }),

  async run(tx, { templateId, brandId, ...template }, context) {
    await tx.require('brands', brandId);
    const named = templateId ?? context.id('template');
    const isOthers = (await versionsOf(tx, named)).some((row) => row.brandId !== brandId);
    const key = isOthers ? templateCopyIdFor(brandId, named) : named;
    const version = 1 + Math.max(0, ...(await versionsOf(tx, key)).map((row) => row.version));
    await tx.put('templates', {
      ...fresh(brandId, context),
      id: context.id(`template ${key} ${version}`),
      templateId: key,
      version,
      ...template,
    });
    await recordActivity(tx, context, 'templateSaved', {
      scope: workScope(brandId),
      brandId,
      details: { name: template.name, version },
    });
    return { templateId: key, version };
  },
});

const versionsOf = async (tx: Tx, templateId: string) =>
  (await tx.page('templates', 'templateId', { equals: [templateId] }, null, 1000)).rows;
