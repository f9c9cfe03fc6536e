import type { Profile } from '@/lib/model/profile';
import { platformTool } from './platformTools';

/** The way to the platform's own label, in the words of its menus. */
export const labelPath = (profile: Profile | null): string | null =>
  profile && platformTool(profile.platform).steps.join(' \u203A ');
