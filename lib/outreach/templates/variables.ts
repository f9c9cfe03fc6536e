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
  person('deliverable', { perLanguage: true, form: 'phrase' }),
  person('window', { form: 'date' }),
  person('new.fact', { perLanguage: true, form: 'sentence' }),
  record('sender.name', { form: 'name' }),
  record('sender.title', { required: false, perLanguage: true, form: 'phrase' }),
  record('sender.email', { required: false, form: 'name' }),
  record('sender.entity', { required: false, form: 'name' }),
  record('sender.address', { required: false, form: 'lines' }),
  record('sender.website', { required: false, form: 'link' }),
] as const;

export type VariablePath = (typeof variables)[number]['path'];
export type VariableForm = 'name' | 'phrase' | 'sentence' | 'lines' | 'link' | 'money' | 'percent' | 'date';
export type Variable<Path extends string = string> = {
  path: Path;
  required: boolean;
  from: 'record' | 'person';
  perLanguage: boolean;
  form: VariableForm;
  /** The key of its name on the screen. */
  labelKey: `variables.${Path}`;
};

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
