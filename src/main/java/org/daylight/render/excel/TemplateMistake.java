package org.daylight.render.excel;

/**
 * A mistake in the workbook of samples.
 *
 * @param row of the cell, from 1
 * @param column of the cell, from 1
 * @param what was found, what was expected and what to do
 */
public record TemplateMistake(int row, int column, String what) {}
