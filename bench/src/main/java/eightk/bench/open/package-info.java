/// What everyone asks for, measured against the same bytes lying ready. Start at [PublicBench].
package eightk.bench.open;
