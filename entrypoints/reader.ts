import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { captureProfile } from '@/lib/sites';

export default defineUnlistedScript(() => captureProfile);
