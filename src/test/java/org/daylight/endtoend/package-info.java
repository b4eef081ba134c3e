/** Tests of the whole product: real commands on real folders, and what lies there afterwards. */
package org.daylight.endtoend;
