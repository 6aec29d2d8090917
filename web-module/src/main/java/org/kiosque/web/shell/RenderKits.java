package org.kiosque.web.shell;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Set;
import org.primefaces.csp.CspResponseWriter;
import org.primefaces.csp.CspState;

/**
 * Lets Faces write HTML as it is today: of the elements without an end tag it knows only those of HTML 4. And keeps the
 * component library of the back office from marking the scripts of public pages: their policy knows no such mark, a page that
 * is never twice the same could not be told from one that has changed, and a form that is shown again has no mark to show.
 */
public class RenderKits extends RenderKitFactory {

    private static final Set<String> NEWER_VOID_ELEMENTS = Set.of("source", "track", "wbr", "embed");
    private static final String OLDER_VOID_ELEMENT = "br";

    public RenderKits(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public RenderKit getRenderKit(FacesContext context, String id) {
        var kit = getWrapped().getRenderKit(context, id);
        return kit == null ? null : new Kit(kit);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Kit extends RenderKitWrapper {

        Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer writer, String contentTypes, String encoding) {
            var html = super.createResponseWriter(writer, contentTypes, encoding);
            var context = FacesContext.getCurrentInstance();
            boolean backOffice = context.getExternalContext().getRequestServletPath().startsWith("/admin");
            // Where there is one of these already, the component library adds none of its own.
            return new Html(backOffice ? html : new CspResponseWriter(html, new WithoutNonce(context)));
        }
    }

    private static final class WithoutNonce extends CspState {

        WithoutNonce(FacesContext context) {
            super(context);
        }

        @Override
        public String getNonce() {
            return "";
        }
    }

    private static final class Html extends ResponseWriterWrapper {

        Html(ResponseWriter wrapped) {
            super(wrapped);
        }

        /** The end of one that Faces knows is written for the end of any: the name of neither is. */
        @Override
        public void endElement(String name) throws IOException {
            super.endElement(NEWER_VOID_ELEMENTS.contains(name) ? OLDER_VOID_ELEMENT : name);
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer writer) {
            return new Html(super.cloneWithWriter(writer));
        }
    }
}
