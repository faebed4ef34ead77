// What other rooms may use of saved questions, subscriptions and what waits to be told.

export {
  allSubscriptions,
  type Delivery,
  digestBefore,
  type Outcome,
  prepareDeliveries,
  type SubscriptionEntry,
  settleDelivery,
  takeDeliveries,
  waitAfter,
} from './deliveries.ts';
export { endOfLeft, keepLook, noticesOf, subscriptionsToLookAt } from './looks.ts';
export { markOf } from './mark.ts';
export {
  changeSavedQuestion,
  removeSavedQuestion,
  type SavedQuestion,
  type SavedWish,
  savedQuestionOf,
  savedQuestionsOf,
  saveQuestion,
} from './saved-questions.ts';
export {
  endSubscription,
  type FirstRow,
  NOTICE_LANGUAGES,
  RHYTHMS,
  renewSubscription,
  type Shown,
  SUBJECTS,
  type Subscription,
  type SubscriptionWish,
  subscribe,
  subscriptionBySecret,
  subscriptionOf,
  subscriptionsOf,
  WAYS,
} from './subscriptions.ts';
