import { createContext } from 'react';
import type { Toasts } from './toasts';

export const ToastContext = createContext<Toasts | null>(null);
