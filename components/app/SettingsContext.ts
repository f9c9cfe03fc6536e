import { createContext } from 'react';
import type { SettingsKeeper } from './settingsKeeper';

export const SettingsContext = createContext<SettingsKeeper | null>(null);
