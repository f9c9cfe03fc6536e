import { createContext } from 'react';
import type { Store } from '@/lib/store';

/** The open store. It is an argument of the screens, never a constant of a module. */
export const StoreContext = createContext<Store | null>(null);
