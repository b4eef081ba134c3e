/**
 * Tests of the whole product on exports that real offices published. They lie outside the project, in {@code
 * ../shared/real}; where that folder is absent these tests are skipped. {@code docs/real-data.md} tells what comes out.
 */
package org.daylight.real;
