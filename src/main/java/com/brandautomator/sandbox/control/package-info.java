/**
 * What Meta does not have: calls with which people, tests and the console move the
 * sandbox. JSON in and out; from other machines they do not exist.
 */
@NullMarked
package com.brandautomator.sandbox.control;

import org.jspecify.annotations.NullMarked;
