/**
 * What a text may ask for, once. `from`: filled from the records, or typed by the person for this one text (a typed value always
 * wins). `perLanguage`: the words differ from language to language, so a value typed for one side says nothing about the other.
 * `form` is how a value is fitted into a sentence: see `wording` in drafts.
 */
export const variables = [
  record('creator.first', { form: 'name' }),
  record('creator.name', { form: 'name' }),
  record('creator.handle', { form: 'name' }),
  person('ref.post', { perLanguage: true, form: 'phrase' }),
  person('ref.why', { perLanguage: true, form: 'sentence' }),
  record('brand.name', { form: 'name' }),
  record('product.name', { perLanguage: true, form: 'phrase' }),
  record('product.link', { required: false, form: 'link' }),
  record('proof', { perLanguage: true, form: 'phrase' }),
  record('offer.type', { perLanguage: true, form: 'phrase' }),
  record('offer.value', { form: 'money' }),
  record('offer.commission', { required: false, form: 'percent' }),
  record('deliverable', { perLanguage: true, form: 'phrase' }),
  record('window', { form: 'date' }),
  person('new.fact', { perLanguage: true, form: 'sentence' }),
  record('sku.list', { perLanguage: true, form: 'lines' }),
  person('gift.terms', { perLanguage: true, form: 'phrase' }),
  record('form.link', { form: 'link' }),
  record('rate.asked', { form: 'money' }),
  person('option.a', { perLanguage: true, form: 'sentence' }),
  person('option.b', { perLanguage: true, form: 'sentence' }),
  person('valid.until', { form: 'date' }),
  person('brief.goal', { perLanguage: true, form: 'sentence' }),
  person('brief.link', { required: false, form: 'link' }),
  person('must.say', { perLanguage: true, form: 'lines' }),
  person('must.not', { perLanguage: true, form: 'lines' }),
  person('review.rounds', { perLanguage: true, form: 'phrase' }),
  person('code', { required: false, form: 'name' }),
  record('disclosure.label', { form: 'name' }),
  record('disclosure.place', { perLanguage: true, form: 'phrase' }),
  record('disclosure.path', { perLanguage: true, form: 'phrase' }),
  record('disclosure.law', { form: 'name' }),
  record('missing.what', { perLanguage: true, form: 'sentence' }),
  record('fix.by', { form: 'date' }),
  person('customs.note', { required: false, perLanguage: true, form: 'sentence' }),
  record('retention.days', { form: 'name' }),
  record('shipping.carrier', { form: 'name' }),
  record('shipping.tracking', { form: 'name' }),
  record('shipping.arrival', { form: 'date' }),
  record('due.rule', { perLanguage: true, form: 'sentence' }),
  record('due.date', { form: 'date' }),
  record('due.left', { form: 'name' }),
  record('extension', { required: false, perLanguage: true, form: 'phrase' }),
  record('post.link', { form: 'link' }),
  person('result.quote', { perLanguage: true, form: 'phrase' }),
  person('result.number', { perLanguage: true, form: 'phrase' }),
  record('rights', { perLanguage: true, form: 'phrase' }),
  person('payout.amount', { form: 'money' }),
  person('payout.formula', { perLanguage: true, form: 'phrase' }),
  person('payout.date', { form: 'date' }),
  person('payout.method', { perLanguage: true, form: 'phrase' }),
  person('payout.reference', { form: 'name' }),
  person('payout.statement', { required: false, form: 'link' }),
  person('payout.dispute', { perLanguage: true, form: 'phrase' }),
  person('last.result', { perLanguage: true, form: 'sentence' }),
  person('new.offer', { perLanguage: true, form: 'phrase' }),
  record('sender.name', { form: 'name' }),
  record('sender.title', { required: false, perLanguage: true, form: 'phrase' }),
  record('sender.email', { required: false, form: 'name' }),
  record('sender.entity', { required: false, form: 'name' }),
  record('sender.address', { required: false, form: 'lines' }),
  record('sender.website', { required: false, form: 'link' }),
  record('way.out', { perLanguage: true, form: 'sentence' }),
  record('notice', { required: false, perLanguage: true, form: 'lines' }),
  record('sender.shop', { required: false, form: 'link' }),
  record('sender.rating', { required: false, perLanguage: true, form: 'phrase' }),
  record('points.all', { required: false, perLanguage: true, form: 'phrase' }),
  record('points.first', { required: false, perLanguage: true, form: 'phrase' }),
  record('points.second', { required: false, perLanguage: true, form: 'phrase' }),
  record('points.third', { required: false, perLanguage: true, form: 'phrase' }),
] as const;

export type VariablePath = (typeof variables)[number]['path'];
export type VariableForm =
  | 'name'
  | 'phrase'
  | 'sentence'
  | 'lines'
  | 'link'
  | 'money'
  | 'percent'
  | 'number'
  | 'date'
  | 'day';
export type Variable<Path extends string = string> = {
  path: Path;
  required: boolean;
  from: 'record' | 'person';
  perLanguage: boolean;
  form: VariableForm;
  /** The key of its name on the screen. */
  labelKey: `variables.${Path}`;
};

/** Whether a text may ask for it. */
export const isVariable = (path: string): boolean => variables.some((one) => one.path === path);

/** What is known of a path. A path of a person's own making is typed, required and its own in each language. */
export function variableOf(path: string): Variable {
  return variables.find((one) => one.path === path) ?? person(path, { perLanguage: true, form: 'phrase' });
}

type Rest = { required?: boolean; perLanguage?: boolean; form: VariableForm };

function record<Path extends string>(path: Path, rest: Rest): Variable<Path> {
  return { path, from: 'record', required: true, perLanguage: false, labelKey: `variables.${path}`, ...rest };
}

function person<Path extends string>(path: Path, rest: Rest): Variable<Path> {
  return { path, from: 'person', required: true, perLanguage: false, labelKey: `variables.${path}`, ...rest };
}
