/**
 * What Meta sends: signed webhooks, retried when they fail, and signed callbacks
 * (graph-api.md, sections 9 and 1.7). The only way in which the sandbox calls the
 * service.
 */
@NullMarked
package com.brandautomator.sandbox.delivery;

import org.jspecify.annotations.NullMarked;
