/// What becomes of each cost as a catalogue grows: figures that were measured, the lines through
/// them, and how they are shown. Measures nothing itself.
@NullMarked
package org.designvault.bench.growth;

import org.jspecify.annotations.NullMarked;
