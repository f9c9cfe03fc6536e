import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { browser } from '@/lib/browser';
import { ensureBrand } from '@/lib/commands';
import { AppError } from '@/lib/errors';
import { startTexts } from '@/lib/i18n/startTexts';
import { uiLanguage } from '@/lib/i18n/uiLanguage';
import { send } from '@/lib/messages/send';
import { openStore, type Store } from '@/lib/store';
import { App } from './App';
import { activeDatabase } from './activeDatabase';
import { Broken } from './Broken';
import { ErrorBoundary } from './ErrorBoundary';
import { followSettings } from './followSettings';
import { listOrder } from './listOrder';
import { SettingsContext } from './SettingsContext';
import { StoreContext } from './StoreContext';
import { keepSettings } from './settingsKeeper';
import { ToastContext } from './ToastContext';
import { tellPages } from './tellPages';
import { toasts } from './toasts';
import { holdKeys } from './useKeys';
import { ListOrderContext } from './useListOrder';
import { WithWindowRules } from './WindowRules';

/** Opens settings, words and store, then shows the panel; where the store cannot be opened, it shows why and what to do. */
export async function startPanel(root: HTMLElement): Promise<void> {
  holdKeys();
  const opening = opened();
  const settings = await keepSettings();
  const ofBrowser = browser.i18n.getUILanguage();
  const texts = await startTexts(uiLanguage(settings.snapshot().language, ofBrowser));
  followSettings(settings, texts, ofBrowser);

  const page = createRoot(root);
  const show = (content: ReactNode) =>
    page.render(
      <StrictMode>
        <I18nextProvider i18n={texts}>
          <SettingsContext value={settings}>
            <ErrorBoundary>{content}</ErrorBoundary>
          </SettingsContext>
        </I18nextProvider>
      </StrictMode>,
    );

  const store = await opening;
  if (store instanceof AppError) return show(<Broken code={store.code} />);
  store.onClosed((code) => show(<Broken code={code} />));
  show(<WithStore store={store} />);
}

/** The store, with the brand one works for and the pipeline on its way; or why it cannot be opened. */
async function opened(): Promise<Store | AppError> {
  try {
    const store = await openStore({ name: await activeDatabase() });
    if (!(await store.queries.brand())) await store.run(ensureBrand, {});
    store.pipeline.snapshot();
    tellPages(store, () => void send('creatorsChanged', {}).catch(() => null)); // pages ask by themselves when one looks at them
    return store;
  } catch (cause) {
    const failure = AppError.from(cause);
    if (failure.code === 'internal') console.error('store', cause);
    return failure;
  }
}

const said = toasts();
const order = listOrder();

function WithStore({ store }: { store: Store }) {
  return (
    <StoreContext value={store}>
      <ToastContext value={said}>
        <ListOrderContext value={order}>
          <Router hook={useHashLocation}>
            <WithWindowRules>
              <App />
            </WithWindowRules>
          </Router>
        </ListOrderContext>
      </ToastContext>
    </StoreContext>
  );
}
