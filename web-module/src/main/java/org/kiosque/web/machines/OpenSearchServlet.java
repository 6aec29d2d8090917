package org.kiosque.web.machines;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kiosque.web.shell.Site;

/** {@code /opensearch.xml}: lets browsers search the paper from their address bar. */
@WebServlet("/opensearch.xml")
public class OpenSearchServlet extends HttpServlet {

    /** OpenSearch 1.1 allows no more. */
    private static final int SHORT_NAME_MAX = 16;

    @Inject transient Site site;
    @Inject transient PaperData paper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/opensearchdescription+xml;charset=UTF-8");
        String name = site.getName();
        try (var xml = new XmlOut(response.getOutputStream(), "OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/")) {
            xml.element("ShortName", name.length() <= SHORT_NAME_MAX ? name : name.substring(0, SHORT_NAME_MAX).strip())
                    .element("Description", site.getTagline())
                    .element("InputEncoding", "UTF-8")
                    .begin("Image").attribute("width", "32").attribute("height", "32").attribute("type", "image/svg+xml")
                    .text(paper.at("/assets/images/favicon.svg")).end()
                    .begin("Url").attribute("type", "text/html").attribute("template", paper.at("/search?q={searchTerms}")).end();
        }
    }
}
