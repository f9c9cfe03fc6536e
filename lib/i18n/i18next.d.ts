import type en from '@/locales/en.json';

/** Keys come from English: a text that is missing does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}
