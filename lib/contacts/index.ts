export { findContacts } from './findContacts';
export { findEmails } from './findEmails';
