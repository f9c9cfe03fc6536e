import type { Brand } from '@/lib/model/brand';
import type { Creator } from '@/lib/model/creator';
import type { Deal } from '@/lib/model/deal';
import type { Profile } from '@/lib/model/profile';

/** A deal with its person. */
export type DealRecords = { deal: Deal; creator: Creator; profiles: Profile[]; brand: Brand };
