package org.daylight.render.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.EngineContext;
import org.thymeleaf.context.IContext;
import org.thymeleaf.engine.TemplateData;

/** Variables of a template; to name one that is not there is an error, where the library would print nothing. */
final class StrictContext extends EngineContext {

    private StrictContext(
            IEngineConfiguration configuration,
            TemplateData template,
            Map<String, Object> attributes,
            IContext context,
            Map<String, Object> variables) {
        super(configuration, template, attributes, context.getLocale(), variables);
    }

    static StrictContext of(
            IEngineConfiguration configuration,
            TemplateData template,
            Map<String, Object> attributes,
            IContext context) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (String name : new TreeSet<>(context.getVariableNames())) {
            variables.put(name, context.getVariable(name));
        }
        return new StrictContext(configuration, template, attributes, context, variables);
    }

    @Override
    public Object getVariable(String name) {
        if (!containsVariable(name)) {
            throw new IllegalArgumentException(
                    "no variable '" + name + "'; expected one of " + new TreeSet<>(getVariableNames()));
        }
        return super.getVariable(name);
    }
}
