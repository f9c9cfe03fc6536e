export { captureProfile } from './capture';
export { siteAt, sites } from './siteAt';
