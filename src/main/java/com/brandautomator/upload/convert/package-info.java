/**
 * Makes of a picture that a person has the JPEG that Instagram takes. Works in bounded
 * memory, whatever the picture, and judges nothing: what is wrong with a picture is told
 * from its measures.
 */
@NullMarked
package com.brandautomator.upload.convert;

import org.jspecify.annotations.NullMarked;
