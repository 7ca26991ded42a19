/**
 * The header Idempotency-Key (draft-ietf-httpapi-idempotency-key-header): the same
 * request of the same caller has one effect and one answer. For every POST that publishes
 * or replies, through IdempotentRequests.
 */
@NullMarked
package com.brandautomator.web.idempotency;

import org.jspecify.annotations.NullMarked;
