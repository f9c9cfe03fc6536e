import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSettings } from '@/components/app/settingsKeeper';

vi.mock('@/lib/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const stored = async () => (await fakeBrowser.storage.local.get('settings')).settings;

test('[PANEL-11] a change is stored, and every open window has it', async () => {
  const [here, there] = [await keepSettings(), await keepSettings()];
  const heard = vi.fn();
  there.subscribe(heard);

  await here.change({ theme: 'dark' });

  await vi.waitFor(() => expect(there.snapshot().theme).toBe('dark'));
  expect(here.snapshot().theme).toBe('dark');
  expect(heard).toHaveBeenCalled();
});

test('[PANEL-11] what a newer version stored stays when something else is changed', async () => {
  await fakeBrowser.storage.local.set({ settings: { edition: 'lite', fromTomorrow: { kept: true } } });
  const settings = await keepSettings();

  await settings.change({ theme: 'light' });

  expect(await stored()).toEqual({ edition: 'lite', fromTomorrow: { kept: true }, theme: 'light' });
});

test('[PANEL-11] a value that does not fit is not thrown away by another change', async () => {
  await fakeBrowser.storage.local.set({ settings: { edition: 'galactic' } });
  const settings = await keepSettings();

  expect(settings.snapshot().edition).toBe('pro');
  await settings.change({ theme: 'light' });

  expect(await stored()).toEqual({ edition: 'galactic', theme: 'light' });
});

test('[PANEL-11] unsubscribed, one hears nothing more', async () => {
  const settings = await keepSettings();
  const heard = vi.fn();

  settings.subscribe(heard)();
  await settings.change({ theme: 'dark' });

  expect(heard).not.toHaveBeenCalled();
});

test('[PANEL-11] what changed after the settings were asked ahead is not missed', async () => {
  const kept = fakeBrowser.storage.local.get('settings');
  await fakeBrowser.storage.local.set({ settings: { edition: 'lite' } });

  const settings = await keepSettings(kept);

  await vi.waitFor(() => expect(settings.snapshot().edition).toBe('lite'));
});
