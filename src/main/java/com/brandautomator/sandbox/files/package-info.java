/**
 * Files: how Meta's crawler fetches them, and where they are kept (graph-api.md, section
 * 3.6).
 */
@NullMarked
package com.brandautomator.sandbox.files;

import org.jspecify.annotations.NullMarked;
