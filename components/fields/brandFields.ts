import { createContext, useContext } from 'react';
import type { OwnField } from '@/lib/model/ownField';

/** The own fields of the brand whose texts are on the screen, retired ones included. */
export const BrandFieldsContext = createContext<readonly OwnField[]>([]);

export const useBrandFields = (): readonly OwnField[] => useContext(BrandFieldsContext);

export const noFields: readonly OwnField[] = [];
