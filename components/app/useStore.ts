import { useContext } from 'react';
import type { Store } from '@/lib/store';
import { StoreContext } from './StoreContext';

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('no store around this screen');
  return store;
}
