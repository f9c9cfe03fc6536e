import { acceptRisk } from './acceptRisk';
import { addPostLink } from './addPostLink';
import { addQuote } from './addQuote';
import { addToPipeline } from './addToPipeline';
import { checkDisclosure, noteExpiry, setAdCode, setRights } from './afterPost';
import { blockDeal } from './blockDeal';
import { mostInBulk, moveDeals, tagDeals } from './bulk';
import { changeTags } from './changeTags';
import type { Command } from './command';
import { addContact, removeContact } from './contacts';
import { correctMessage } from './correctMessage';
import { correctZone } from './correctZone';
import { addDeliverable, cancelDeliverable, editDeliverable, extendDeliverable } from './deliverables';
import { forgetDifferent, markDifferent } from './distinctions';
import { editBrand } from './editBrand';
import { editNote } from './editNote';
import { ensureBrand } from './ensureBrand';
import { erasePerson } from './erasePerson';
import { finishStep } from './finishStep';
import { importRecords } from './importRecords';
import { importSheet } from './importSheet';
import { keepTranslation } from './keepTranslation';
import { linkProfile, unlinkProfile } from './linkProfile';
import { archiveList, changeList, moveList, saveList } from './lists';
import { logContact } from './logContact';
import { logReply } from './logReply';
import { markCopied, markSent, takeBackSent } from './markSent';
import { mergeCreators } from './mergeCreators';
import { moveDeal } from './moveDeal';
import { setNextActions } from './nextActions';
import { removeProduct, saveCampaign, saveProduct, saveTemplate } from './offer';
import { ownDeals } from './owners';
import { defineField, editField, moveField, restoreField, retireField } from './ownFields';
import { markPosted, recordPost } from './posts';
import { recordCaptionCheck } from './recordCaptionCheck';
import { removeDeal } from './removeDeal';
import { removeReply } from './removeReply';
import { renameCreator } from './renameCreator';
import { revert } from './revert';
import { askAddress, forgetAddresses, saveAddress } from './sampleAddress';
import { addSample, editSample, endSample, extendSample } from './samples';
import { markDelivered, markShipped } from './sampleTransit';
import { discardDraft, saveDraft } from './saveDraft';
import { moveFollowUp, resumeFollowUps, startSequence, stopSequence } from './sequences';
import { setFee } from './setFee';
import { setField, setFields } from './setField';
import { setNextAction } from './setNextAction';
import { setOwner } from './setOwner';
import { setPermit } from './setPermit';
import { setRecipient } from './setRecipient';
import { logShopContacts, removeShop, saveShop } from './shops';
import { snoozeDeal } from './snoozeDeal';
import { addStage, moveStage, renameStage, restoreStage, retireStage } from './stages';
import { liftSuppression, suppressUnknown } from './suppressions';
import { addTask, completeTask, markTasksNotified, removeTask } from './tasks';
import { renameTemplate, retireTemplate } from './templates';
import { unblockDeal } from './unblockDeal';
import { unmergeCreators } from './unmergeCreators';
import { moveView, removeView, saveView } from './views';
import { writeDrafts } from './writeDrafts';
import { writeHandOver } from './writeHandOver';

/** Every command, once. There is no other way to change data. */
export const commands = {
  acceptRisk,
  addContact,
  addDeliverable,
  addPostLink,
  addQuote,
  addSample,
  addStage,
  addTask,
  addToPipeline,
  archiveList,
  askAddress,
  blockDeal,
  cancelDeliverable,
  changeList,
  changeTags,
  checkDisclosure,
  completeTask,
  correctMessage,
  correctZone,
  defineField,
  discardDraft,
  editBrand,
  editDeliverable,
  editField,
  editNote,
  editSample,
  endSample,
  ensureBrand,
  erasePerson,
  extendDeliverable,
  extendSample,
  finishStep,
  forgetAddresses,
  forgetDifferent,
  importRecords,
  importSheet,
  keepTranslation,
  liftSuppression,
  linkProfile,
  logContact,
  logReply,
  logShopContacts,
  markCopied,
  markDelivered,
  markDifferent,
  markPosted,
  markSent,
  markShipped,
  markTasksNotified,
  mergeCreators,
  moveDeal,
  moveDeals,
  moveField,
  moveFollowUp,
  moveList,
  moveStage,
  moveView,
  recordCaptionCheck,
  noteExpiry,
  ownDeals,
  recordPost,
  removeContact,
  removeDeal,
  removeProduct,
  removeReply,
  removeShop,
  removeTask,
  removeView,
  renameCreator,
  renameStage,
  resumeFollowUps,
  renameTemplate,
  retireTemplate,
  restoreField,
  restoreStage,
  retireField,
  retireStage,
  revert,
  saveAddress,
  saveCampaign,
  saveDraft,
  saveList,
  saveProduct,
  saveShop,
  saveTemplate,
  saveView,
  setAdCode,
  setFee,
  setField,
  setFields,
  setNextAction,
  setNextActions,
  setOwner,
  startSequence,
  stopSequence,
  suppressUnknown,
  tagDeals,
  snoozeDeal,
  setPermit,
  setRecipient,
  setRights,
  takeBackSent,
  unblockDeal,
  unlinkProfile,
  unmergeCreators,
  writeDrafts,
  writeHandOver,
} as const;
export type CommandName = keyof typeof commands;

/** The command of a name that came from outside (a message, a journal), or undefined. */
export const commandNamed = (name: string): Command<never, unknown> | undefined =>
  Object.hasOwn(commands, name)
    ? (commands[name as CommandName] as unknown as Command<never, unknown>)
    : undefined;

export {
  acceptRisk,
  addContact,
  addDeliverable,
  addPostLink,
  addQuote,
  addSample,
  addStage,
  addTask,
  addToPipeline,
  archiveList,
  askAddress,
  blockDeal,
  cancelDeliverable,
  changeList,
  changeTags,
  checkDisclosure,
  completeTask,
  correctMessage,
  correctZone,
  defineField,
  discardDraft,
  editBrand,
  editDeliverable,
  editField,
  editNote,
  editSample,
  endSample,
  ensureBrand,
  erasePerson,
  extendDeliverable,
  extendSample,
  finishStep,
  forgetAddresses,
  forgetDifferent,
  importRecords,
  importSheet,
  keepTranslation,
  liftSuppression,
  linkProfile,
  logContact,
  logReply,
  logShopContacts,
  markCopied,
  markDelivered,
  markDifferent,
  markPosted,
  markSent,
  markShipped,
  markTasksNotified,
  mergeCreators,
  mostInBulk,
  moveDeal,
  moveDeals,
  moveField,
  moveFollowUp,
  moveList,
  moveStage,
  moveView,
  noteExpiry,
  ownDeals,
  recordCaptionCheck,
  recordPost,
  removeContact,
  removeDeal,
  removeProduct,
  removeReply,
  removeShop,
  removeTask,
  removeView,
  renameCreator,
  renameStage,
  renameTemplate,
  restoreField,
  restoreStage,
  resumeFollowUps,
  retireField,
  retireStage,
  retireTemplate,
  revert,
  saveAddress,
  saveCampaign,
  saveDraft,
  saveList,
  saveProduct,
  saveShop,
  saveTemplate,
  saveView,
  setAdCode,
  setFee,
  setField,
  setFields,
  setNextAction,
  setNextActions,
  setOwner,
  setPermit,
  setRecipient,
  setRights,
  snoozeDeal,
  startSequence,
  stopSequence,
  suppressUnknown,
  tagDeals,
  takeBackSent,
  unblockDeal,
  unlinkProfile,
  unmergeCreators,
  writeDrafts,
  writeHandOver,
};
