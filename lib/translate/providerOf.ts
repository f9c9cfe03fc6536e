import { browserTranslator, builtIn } from './browserTranslator';
import { deepl } from './deepl';
import { openAiCompatible } from './openAiCompatible';
import type { Provider } from './provider';
import { addressOf, type TranslationSetup } from './setup';

/** The translator a person has chosen, or null where there is none to use: everything else works without. */
export function providerOf(setup: TranslationSetup): Provider | null {
  const { service, model, key } = setup;
  if (service === 'browser') {
    const translator = builtIn();
    return translator && browserTranslator(translator);
  }
  const address = addressOf(setup);
  if (!address) return null;
  if (service === 'deepl') return key.trim() ? deepl(address, key) : null;
  return model.trim() ? openAiCompatible(address, model.trim(), key) : null;
}
