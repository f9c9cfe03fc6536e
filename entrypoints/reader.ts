import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { details } from '@/components/capture/details';
import { captureProfile } from '@/lib/sites';

export default defineUnlistedScript(() => ({ captureProfile, details }));
