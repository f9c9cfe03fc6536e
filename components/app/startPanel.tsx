import './jitless';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { prepareDesk } from '@/components/desk/useDesk';
import { browser } from '@/lib/browser';
import { ensureBrand } from '@/lib/commands';
import { AppError } from '@/lib/errors';
import { startTexts } from '@/lib/i18n/startTexts';
import { uiLanguage } from '@/lib/i18n/uiLanguage';
import type { HolidayFile } from '@/lib/markets/holidays/calendar';
import { send } from '@/lib/messages/send';
import type { Brand } from '@/lib/model/brand';
import { rulesAround } from '@/lib/outreach/windows/rulesAround';
import { openStore, type Store } from '@/lib/store';
import { App } from './App';
import { databaseIn } from './activeDatabase';
import { Broken } from './Broken';
import type { BegunPanel } from './beginPanel';
import { ErrorBoundary } from './ErrorBoundary';
import { followSettings } from './followSettings';
import { listOrder } from './listOrder';
import { places } from './places';
import { SettingsContext } from './SettingsContext';
import { StoreContext } from './StoreContext';
import { keepSettings } from './settingsKeeper';
import { WithTexts } from './TextsContext';
import { ToastContext } from './ToastContext';
import { tellPages } from './tellPages';
import { toasts } from './toasts';
import { keepTypedAhead } from './typedAhead';
import { holdKeys } from './useKeys';
import { ListOrderContext } from './useListOrder';
import { screenNow } from './useNow';
import { type FirstRules, readHolidays, WithWindowRules } from './WindowRules';

/** Opens settings, words and store, then shows the panel; where the store cannot be opened, it shows why and what to do. */
export async function startPanel(root: HTMLElement, begun: BegunPanel): Promise<void> {
  holdKeys();
  keepTypedAhead();
  const opening = opened(begun);
  const settings = await keepSettings(begun.kept);
  const ofBrowser = browser.i18n.getUILanguage();
  const texts = await startTexts(uiLanguage(settings.snapshot().language, ofBrowser));
  followSettings(settings, texts, ofBrowser);

  const page = createRoot(root);
  const show = (content: ReactNode) =>
    page.render(
      <StrictMode>
        <WithTexts texts={texts}>
          <SettingsContext value={settings}>
            <ErrorBoundary>{content}</ErrorBoundary>
          </SettingsContext>
        </WithTexts>
      </StrictMode>,
    );

  const found = await opening;
  if (found instanceof AppError) return show(<Broken code={found.code} />);
  found.store.onClosed((code) => show(<Broken code={code} />));
  show(<WithStore {...found} />);
}

type Opened = { store: Store; first: FirstRules };

/** The store with what every screen asks for first: the brands, the head of the pipeline, the holidays; or why it cannot be opened. */
async function opened(begun: BegunPanel): Promise<Opened | AppError> {
  const holidays = readHolidays();
  try {
    const store = await openStore({ name: databaseIn(await begun.kept), begun });
    const { begun: head } = store.pipeline;
    const { brands } = await begun.first;
    if (brands.length === 0) await store.run(ensureBrand, {});
    tellPages(store, () => void send('creatorsChanged', {}).catch(() => null)); // pages ask by themselves when one looks at them
    const [file] = await Promise.all([holidays, head]);
    const first = firstRules(file, brands.length > 0 ? brands : await store.queries.brands());
    if (location.hash === `#${places.now}`)
      await prepareDesk(store.pipeline.snapshot(), screenNow(), first.rules.around);
    return { store, first };
  } catch (cause) {
    const failure = AppError.from(cause);
    if (failure.code === 'internal') console.error('store', cause);
    return failure;
  }
}

const said = toasts();
const order = listOrder();

const firstRules = (file: HolidayFile | null, brands: readonly Brand[]): FirstRules => ({
  file,
  brands,
  rules: rulesAround(file, brands),
});

function WithStore({ store, first }: Opened) {
  return (
    <StoreContext value={store}>
      <ToastContext value={said}>
        <ListOrderContext value={order}>
          <Router hook={useHashLocation}>
            <WithWindowRules first={first}>
              <App />
            </WithWindowRules>
          </Router>
        </ListOrderContext>
      </ToastContext>
    </StoreContext>
  );
}
